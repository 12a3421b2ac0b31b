import "./look/look.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/query-client.ts";
import { isReady } from "./api/ready.ts";
import { App } from "./App.tsx";
import { AwayContext } from "./away/away-context.ts";
import { createAwayWatch } from "./away/away-watch.ts";
import { askFirst } from "./frame/ask-first.ts";
import { forgetWishes } from "./horizon/wishes.ts";
import { LanguageProvider } from "./language/LanguageProvider.tsx";
import { graphCanvasPart } from "./network/graph-canvas-part.ts";
import { part } from "./part/part.ts";
import { PartBoundary } from "./part/PartBoundary.tsx";
import { ThemeProvider } from "./settings/ThemeProvider.tsx";

/** How long the page waits to be drawn at once with what it is about, in milliseconds; then it says that it waits. */
const PATIENCE = 250;
/** Below this stand the pictures that other pages show in a frame. */
const FRAMES = "/embed/";
const Embed = part(async () => (await import("./embed/EmbedApp.tsx")).EmbedApp);

const watch = createAwayWatch({
  isReady,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  onBack: () => void queryClient.invalidateQueries(),
});
const queryClient = createQueryClient(watch.report);

if (location.pathname.startsWith(FRAMES)) {
  // What the reader wants to be told ahead is between them and the explorer itself.
  forgetWishes();
  draw(<Embed />);
} else {
  // Whatever were drawn before the picture would hold it up: first answers mostly come before this script does.
  const come = Promise.all([askFirst(queryClient, location.href), graphCanvasPart.settled]);
  void Promise.race([come, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(() =>
    draw(<App />),
  );
}

function draw(page: ReactNode): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place to draw in.");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <AwayContext value={watch}>
          <ThemeProvider>
            <LanguageProvider>
              <PartBoundary>
                <Suspense fallback={null}>{page}</Suspense>
              </PartBoundary>
            </LanguageProvider>
          </ThemeProvider>
        </AwayContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
