import { useRef, type ReactNode } from "react";
import type { Graph, GraphCompany } from "#contract/graph.ts";
import type { StageLight } from "#contract/story.ts";
import type { CanvasHandle, Insets, Signs } from "../canvas/canvas-props.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useTheme } from "../settings/theme-context.ts";
import { graphCanvasPart } from "./graph-canvas-part.ts";
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
  onPainted: () => void;
  children?: ReactNode;
};

const GraphCanvas = graphCanvasPart.Part;

const UNLIT: readonly StageLight[] = [];

/** The ensemble as a picture, and the few buttons that move it; what else says who is shown stands beside them. */
export function Network({ graph, companies, signs, lights, insets, isFloating, onPainted, children }: Props) {
  const t = useWords(words);
  const { looking } = useLooking();
  const { language } = useLanguage();
  const { theme } = useTheme();
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
        onPainted={onPainted}
        lights={isFloating ? lights : UNLIT}
        language={language}
        theme={theme}
        insets={tools.picture}
        label={t("picture")}
        describe={describe}
      />
      {tools.shown && isFloating ? (
        <PictureTools canvas={canvas} insets={insets} hidden={graph.characters.length - picture.shown.size}>
          {children}
        </PictureTools>
      ) : null}
    </>
  );
}
