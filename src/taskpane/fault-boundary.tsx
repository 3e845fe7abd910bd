/** The one boundary of the pane: a component that fails to draw is shown as a fault instead of a blank pane. React tells
 *  the console of it too. */

import { Component, type ReactNode } from "react";
import { FaultMessage } from "./fault-message";

interface State {
  readonly fault?: unknown;
  readonly isFailed: boolean;
}

export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { isFailed: false };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault, isFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.isFailed) return this.props.children;
    return (
      <div role="alert">
        <FaultMessage fault={this.state.fault} />
      </div>
    );
  }
}
