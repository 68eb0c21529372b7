export { generalOver } from "../pack/general.js";
