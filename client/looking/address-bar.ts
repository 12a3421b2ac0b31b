/** The browser's address and its history, as far as we use them. */
export type AddressBar = {
  /** Path and query. */
  address: () => string;
  push: (url: string) => void;
  replace: (url: string) => void;
  /** Calls back after every step back or forward; returns how to stop. */
  onBack: (listener: () => void) => () => void;
};

/** The address bar of this window. */
export const windowBar: AddressBar = {
  address: () => location.pathname + location.search,
  push: (url) => history.pushState(null, "", url),
  replace: (url) => history.replaceState(null, "", url),
  onBack(listener) {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
};
