import { EMBED } from "../embed/address.ts";
import type { Through } from "../horizon/through.ts";
import { toAddress } from "../looking/address.ts";
import type { Looking } from "../looking/looking.ts";

/** The address of a picture on other pages: the network as it is looked at. Two moments are not compared there. */
export const embedAddress = (looking: Looking, through: Through): string =>
  EMBED + toAddress({ looking: { ...looking, view: "network", compare: null }, through });

/** The piece of HTML that shows it. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" loading="lazy" style="border: 0"></iframe>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
