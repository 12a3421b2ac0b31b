import { addressesAsked, REMEMBERED, WISHED } from "./addresses-asked.ts";

// The first questions are on their way before the page that asks them has come: it finds their answers waiting.
for (const href of addressesAsked(location.href, remembered(REMEMBERED), remembered(WISHED))) {
  const link = document.createElement("link");
  document.head.append(Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }));
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
