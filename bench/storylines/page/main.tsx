import { createRoot } from "react-dom/client";
import "../../../client/look/look.css";
import { chartWith } from "../../../client/storylines/chart.sample.ts";
import { madeUpColumns } from "../../../client/storylines/made-up-columns.ts";
import { StrandChart } from "../../../client/storylines/StrandChart.tsx";
import { pannedFrames } from "./panned-frames.ts";

// As large as it should still be drawn without a jerk: what the explorer draws, without the explorer around it.
const PER_INSTALLMENT = 25;
const began = performance.now();
const chart = chartWith(madeUpColumns({ characters: 60, scenes: 200, seed: 1 }), PER_INSTALLMENT);
performance.measure("arranged", { start: began, end: performance.now() });

const names = chart.strands.map(({ shortName }) => shortName.en);
const headings = Array.from({ length: chart.scenes.length / PER_INSTALLMENT }, (_, at) => ({
  first: at * PER_INSTALLMENT,
  last: (at + 1) * PER_INSTALLMENT - 1,
  text: `Episode ${at + 1}`,
}));
window.pannedFrames = pannedFrames;
const main = document.querySelector("main");
if (main) {
  Object.assign(main.dataset, { strands: chart.strands.length, scenes: chart.scenes.length });
  createRoot(main).render(
    <StrandChart
      chart={chart}
      chartKey="made up"
      names={names}
      headings={headings}
      theme="dark"
      label="Strands"
      chosen={null}
      onChoose={() => {}}
      tipOf={() => ({ title: "", lines: [] })}
      describe={() => ""}
    />,
  );
}
