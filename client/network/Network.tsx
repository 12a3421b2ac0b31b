import { Suspense, useRef, type ReactNode } from "react";
import type { Graph, GraphCompany } from "#contract/graph.ts";
import type { StageLight } from "#contract/story.ts";
import type { CanvasHandle, CanvasProps, Insets, Signs } from "../canvas/canvas-props.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";
import { useTheme } from "../settings/theme-context.ts";
import { graphCanvasPart } from "./graph-canvas-part.ts";
import { ExportButton } from "./ExportButton.tsx";
import { Exporting } from "./Exporting.tsx";
import { PictureTools } from "./PictureTools.tsx";
import { selectedIn } from "./folds.ts";
import { useDescribe } from "./use-describe.ts";
import { useFolds } from "./use-folds.ts";
import { usePictureEvents } from "./use-picture-events.ts";
import { useToolsRoom } from "./use-tools-room.ts";
import { usePicture } from "./use-picture.ts";
import { words } from "./words.ts";

type Props = {
  graph: Graph;
  companies: readonly GraphCompany[];
  signs: Signs | null;
  lights: readonly StageLight[];
  insets: Insets;
  /** Whether what floats over the picture is there already; before that the picture is drawn alone. */
  isFloating: boolean;
  /** Whether it stands in a frame of another page: it is not taken along from there. */
  isFramed?: boolean;
  onPainted: () => void;
  /** What is drawn behind the discs. */
  behind?: CanvasProps["behind"];
  children?: ReactNode;
};

const NothingSeen = part(async () => (await import("../lens/NothingSeen.tsx")).NothingSeen);
const GraphCanvas = graphCanvasPart.Part;

const UNLIT: readonly StageLight[] = [];

/** The ensemble as a picture, and the few buttons that move it; what else says who is shown stands beside them. */
export function Network({ graph, companies, signs, lights, insets, behind, children, ...at }: Props) {
  const t = useWords(words);
  const { looking } = useLooking();
  const drawn = { language: useLanguage().language, theme: useTheme().theme, label: t("picture") };
  const canvas = useRef<CanvasHandle>(null);
  const picture = usePicture(graph, signs);
  const folds = useFolds(graph, companies, picture);
  const describe = useDescribe(graph, signs, folds);
  const events = usePictureEvents(graph, picture.shown, folds);
  const tools = useToolsRoom(insets);
  return (
    <>
      <GraphCanvas
        ref={canvas}
        storyId={looking.story}
        graph={graph}
        signs={signs}
        {...picture}
        selected={selectedIn(picture.selected, looking, folds)}
        folds={folds}
        {...events}
        onPainted={at.onPainted}
        lights={at.isFloating ? lights : UNLIT}
        {...drawn}
        insets={tools.picture}
        describe={describe}
        {...(behind && { behind })}
      />
      {picture.lensed?.characters.size === 0 ? <Nothing insets={tools.picture} /> : null}
      {tools.shown && at.isFloating ? (
        <PictureTools canvas={canvas} insets={insets} hidden={graph.characters.length - picture.shown.size}>
          {children}
          {at.isFramed ? null : <ExportButton />}
        </PictureTools>
      ) : null}
      {at.isFramed ? null : <Exporting canvas={canvas} />}
    </>
  );
}

const Nothing = ({ insets }: { insets: Insets }) => (
  <Suspense fallback={null}>
    <NothingSeen insets={insets} />
  </Suspense>
);
