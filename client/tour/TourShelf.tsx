import { Suspense } from "react";
import type { Story } from "#contract/story.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";
import { PartBoundary } from "../part/PartBoundary.tsx";
import { useDraft } from "./drafts.ts";

const TourBar = part(async () => (await import("./TourBar.tsx")).TourBar);
const TourMaker = part(async () => (await import("./TourMaker.tsx")).TourMaker);

/** The tour that is being gone on, else the one in the making; mostly neither. */
export function TourShelf({ story }: { story: Story }) {
  const { tour } = useLooking().looking;
  const [{ isOpen }] = useDraft(story.id);
  if (!tour && !isOpen) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        {tour ? <TourBar story={story} at={tour} /> : <TourMaker story={story.id} />}
      </Suspense>
    </PartBoundary>
  );
}
