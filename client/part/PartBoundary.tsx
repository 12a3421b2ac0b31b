import { Component, type ReactNode } from "react";
import { PartFailed } from "./PartFailed.tsx";

type Props = { children: ReactNode };
type State = { error: unknown };

/** Keeps the rest of the page standing when one part of it fails. Give it a key, and another part starts afresh. */
export class PartBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <PartFailed error={this.state.error} />;
  }
}
