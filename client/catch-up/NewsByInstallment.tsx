import type { Changes } from "#contract/changes.ts";
import type { Installment } from "#contract/story.ts";
import { useTell } from "../language/language-context.ts";
import { Section } from "../panel/Section.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./catch-up.module.css";
import { InstallmentNews } from "./InstallmentNews.tsx";
import { byInstallment } from "./news.ts";

type Props = { told: Changes; installments: readonly Installment[] };

/** The news of each installment under its number and title. */
export function NewsByInstallment({ told, installments }: Props) {
  const tell = useTell();
  const moments = useMoments();
  return (
    <div className={styles.parts}>
      {byInstallment(told).map(({ number, news }) => {
        const installment = installments.find((one) => one.number === number);
        const title = [
          ...(installment ? [moments.heading(installment.position)] : []),
          ...(installment?.title ? [tell(installment.title)] : []),
        ];
        return (
          <Section key={number} title={title.join(" · ")}>
            <InstallmentNews news={news} />
          </Section>
        );
      })}
    </div>
  );
}
