import { launchBrowser, serveSite } from "./tests/support/site.js";
const { origin, server } = await serveSite();
const browser = await launchBrowser();
const paths = process.argv.slice(2);
for (const path of paths) for (const [w, scheme] of [[1440, "light"], [375, "dark"]] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `/tmp/int/${path.replaceAll("/", "_")}-${w}.png`, fullPage: true });
  await page.close();
}
await browser.close(); server.close();
