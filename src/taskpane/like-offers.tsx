/** After a correction: the offer to correct like cases in the same way. */

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useReviewText } from "./language-context";
import type { ReviewingSteps } from "./use-plan-review";

export function LikeOffers({ steps }: { readonly steps: ReviewingSteps }) {
  const text = useReviewText();
  const styles = useStyles();
  return (
    <div role="status">
      {steps.offers.map((offer) => {
        const count = offer.corrections.size;
        return (
          <MessageBar key={offer.field} intent="info" layout="multiline">
            <MessageBarBody className={styles.words}>
              {text.like(offer.field, count, offer.leading?.taken ?? "")}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => steps.applyLike(offer)}>
                {text.likeYes(count)}
              </Button>
              <Button size="small" onClick={() => steps.dismiss(offer)}>
                {text.likeNo}
              </Button>
            </MessageBarActions>
          </MessageBar>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({ words: { overflowWrap: "anywhere" } });
