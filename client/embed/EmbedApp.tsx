import { useState } from "react";
import { Opening } from "../frame/Opening.tsx";
import { UnknownStory } from "../frame/UnknownStory.tsx";
import { HorizonProvider } from "../horizon/HorizonProvider.tsx";
import type { Seen } from "../horizon/through.ts";
import { LookingProvider } from "../looking/LookingProvider.tsx";
import { embedded, frameBar } from "./address.ts";
import { answerIn } from "./claim.ts";
import { EmbedFrame } from "./EmbedFrame.tsx";

/** The picture as other pages show it in a frame. */
export function EmbedApp() {
  const [opened] = useState(embedded);
  const [claimed, claim] = useState<Seen | null>(null);
  if (!opened) return <UnknownStory />;
  const { through } = opened;
  return (
    <LookingProvider opened={opened} bar={frameBar}>
      <HorizonProvider
        key={claimed}
        isBound
        otherwise={claimed ?? undefined}
        recall={(story) => answerIn(story, through, claimed)}
        opening={(error, retry) => <Opening error={error} retry={retry} />}
      >
        <EmbedFrame onClaim={claim} />
      </HorizonProvider>
    </LookingProvider>
  );
}
