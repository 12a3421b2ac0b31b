import { Fragment } from "react";
import type { Scene } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Mention } from "../mention/Mention.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { Facts } from "../panel/Facts.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Stack } from "../panel/Stack.tsx";
import { HeardBy } from "./HeardBy.tsx";
import { Presences } from "./Presences.tsx";
import { WhenLink } from "./WhenLink.tsx";
import { sceneWords } from "./words.ts";

/** A scene told in full. */
export function SceneBody({ scene }: { scene: Scene }) {
  const tell = useTell();
  const t = useWords(sceneWords);
  const { place, works } = scene;
  const where =
    place === null ? null : <Mention focus={{ type: "place", id: place.id }}>{tell(place.name)}</Mention>;
  const danced = works.map((work, at) => (
    <Fragment key={work.id}>
      {at > 0 ? ", " : null}
      <Mention focus={{ type: "work", id: work.id }}>{tell(work.title)}</Mention>
    </Fragment>
  ));
  return (
    <Stack>
      <PanelHead over={<WhenLink position={scene.position} />} title={tell(scene.title)}>
        <p>{tell(scene.text)}</p>
      </PanelHead>
      <Facts
        facts={[
          { name: t("place"), said: where },
          { name: t("works"), said: works.length === 0 ? null : danced },
        ]}
      />
      <Presences presences={scene.presences} />
      <HeardBy heardBy={scene.heardBy} />
      <div>
        <CopyLink />
      </div>
    </Stack>
  );
}
