/** The picked proposal: as a card, as a form to correct it, to be split, or held against another
 *  target of the plan at hand. The keyboard goes back to the list behind them. */

import type { Review, ReviewItem } from "../core/reading/review";
import { ProposalCard } from "./proposal-card";
import { ProposalForm } from "./proposal-form";
import { ProposalMapping } from "./proposal-mapping";
import { ProposalSplit } from "./proposal-split";
import type { ReviewingSteps } from "./use-plan-review";

export function ProposalPart({
  review,
  item,
  steps,
  toList,
}: {
  readonly review: Review;
  readonly item: ReviewItem;
  readonly steps: ReviewingSteps;
  readonly toList: () => void;
}) {
  const close = (): void => {
    steps.setMode("card");
    toList();
  };
  switch (steps.mode) {
    case "card":
      return (
        <ProposalCard
          review={review}
          item={item}
          steps={steps}
          edit={() => steps.setMode("form")}
          splitUp={() => steps.setMode("split")}
        />
      );
    case "form":
      return (
        <ProposalForm
          review={review}
          item={item}
          code={steps.mapping.codes.get(item.id) ?? item.proposal.code}
          save={(correction) => {
            steps.correct(item, correction);
            toList();
          }}
          close={close}
        />
      );
    case "mapping":
      return <ProposalMapping item={item} steps={steps} close={close} />;
    case "split":
      return (
        <ProposalSplit
          item={item}
          split={(parts) => {
            steps.split(item, parts);
            toList();
          }}
          close={close}
        />
      );
  }
}
