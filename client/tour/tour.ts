import { z } from "zod";
import type { StoryId } from "#contract/words.ts";
import { fromAddress, toAddress, type Address } from "../looking/address.ts";

/** One view of a tour, and what is said to it. */
export type TourStep = { address: Address; caption: string };

/** An ordered set of views of one story. */
export type Tour = { title: string; steps: TourStep[] };

/** How long the texts of a tour may be, in characters, and how many views it may have: a link has to hold them. */
export const MOST = { title: 80, caption: 300, steps: 20 } as const;

const Written = z.object({
  title: z.string().max(MOST.title),
  steps: z
    .array(z.object({ address: z.string().max(2_000), caption: z.string().max(MOST.caption) }))
    .max(MOST.steps),
});

/** Writes a tour into letters that can stand in an address: JSON in UTF-8 in base64url. */
export function encodeTour({ title, steps }: Tour): string {
  const written = {
    title,
    steps: steps.map(({ address, caption }) => ({ address: plain(address), caption })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads a tour of a story; views of anything else are left out, and null where nothing is left. */
export function decodeTour(token: string, story: StoryId): Tour | null {
  const written = Written.safeParse(parsed(token));
  if (!written.success) return null;
  const steps = written.data.steps.flatMap(({ address, caption }) => {
    const read = fromAddress(address);
    return read?.looking.story === story ? [{ address: untoured(read), caption }] : [];
  });
  return steps.length > 0 ? { title: written.data.title, steps } : null;
}

/** The address of a step of a tour, the tour with it. */
export function stepOf({ steps }: Tour, token: string, at: number): Address | null {
  const address = steps[at]?.address;
  return address ? { ...address, looking: { ...address.looking, tour: { token, at } } } : null;
}

const plain = (address: Address): string => toAddress(untoured(address));

const untoured = (address: Address): Address => ({ ...address, looking: { ...address.looking, tour: null } });

function parsed(token: string): unknown {
  try {
    const letters = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
