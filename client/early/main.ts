import { addressesAsked, REMEMBERED } from "./addresses-asked.ts";

// The first questions are on their way before the page that asks them has come: it finds their answers waiting.
for (const href of addressesAsked(location.href, remembered())) {
  const link = document.createElement("link");
  document.head.append(Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }));
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
