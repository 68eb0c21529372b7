export { generalOver } from "../logic/general.js";
