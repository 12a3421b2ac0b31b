import { fromAddress, type Address } from "../looking/address.ts";
import type { AddressBar } from "../looking/address-bar.ts";

/** Where other pages find the picture without what stands around it; what follows is an address of the whole. */
export const EMBED = "/embed";

const whole = () => location.pathname.slice(EMBED.length) + location.search;

/** What the address of this frame says; null where it names no story. */
export const embedded = (): Address | null => fromAddress(whole());

/** The address of a frame. It is never added to the history: going back belongs to the page around it. */
export const frameBar: AddressBar = {
  address: whole,
  push: (url) => history.replaceState(null, "", EMBED + url),
  replace: (url) => history.replaceState(null, "", EMBED + url),
  onBack: () => () => {},
};
