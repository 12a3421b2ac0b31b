import { chromium, type BrowserServer } from "playwright-core";
import { findHeadlessChromium } from "./find-chromium.ts";

/** A list of ours takes the place of Playwright's: what that turns off stays off. */
const OFF_FOR_TESTS = [
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/** Pages of the browser's own that every window loads beside ours, for an address bar that nobody sees. */
const ADDRESS_BAR = ["AimEnabled", "WebUIOmniboxAimPopup", "WebUIOmniboxPopup"];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...OFF_FOR_TESTS, ...ADDRESS_BAR].join(",")}`,
];

/** The browser that all journeys share: each comes with contexts of its own. */
export function launchBrowser(): Promise<BrowserServer> {
  const executablePath = findHeadlessChromium();
  if (executablePath === null) throw new Error("No Chromium or Chrome is installed on this machine.");
  return chromium.launchServer({ executablePath, args: QUIET, host: "127.0.0.1" });
}
