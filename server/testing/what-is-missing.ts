import { findHeadlessChromium } from "../../client/e2e/find-chromium.ts";
import { whyNoNeo4jForTests } from "../../neo4j-local/for-tests.ts";

/** The parts of the tests that this machine cannot run, each with the reason and the command that would mend it. */
function whatIsMissing() {
  const neo4j = whyNoNeo4jForTests(process.env["TEST_NEO4J_VERSION"]);
  return [
    ...(neo4j === null ? [] : [{ part: "database tests on Neo4j", why: neo4j }]),
    ...(findHeadlessChromium() === null ? [{ part: "journeys", why: NO_CHROMIUM }] : []),
  ];
}

const NO_CHROMIUM =
  "No Chromium or Chrome was found. Install one (on Debian: apt-get install -y --no-install-recommends chromium-headless-shell), " +
  "or say where it is with CHROMIUM_PATH.";

console.log(JSON.stringify(whatIsMissing()));
