import { ensureBuilt } from "../../run/prepare.mjs";

/** The journeys go through the built client: it is built first when its sources are newer. */
export default ensureBuilt;
