/** The pack as `npm run build` makes it; the command imports it as its users do. */
declare module "hygie/rules/macsf" {
  import type { CompiledPack } from "../pack/compiled-pack.js";

  const pack: CompiledPack;
  export default pack;
}
