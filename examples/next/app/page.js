import { evaluate } from "hygie";
import macsf from "hygie/rules/macsf";
import { NextQuestion } from "./next-question.js";

/** Made on the server: how many rules there are. What people answer stays in their browser. */
export default function Page() {
  const { results } = evaluate(macsf, {}, { locale: "en" });
  return (
    <main>
      <h1>{results.length} recommendations</h1>
      <NextQuestion />
    </main>
  );
}
