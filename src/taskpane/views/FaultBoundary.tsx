/**
 * The outermost error boundary: an internal fault in a view becomes one plain notice, and the workbook is not affected.
 */
import { Component, type ReactNode } from 'react';

function FaultNotice() {
  return (
    <div role="alert" style={{ padding: 12 }}>
      <p style={{ margin: 0 }}>
        <strong>Something in the add-in went wrong.</strong> Showing this pane changes nothing in your
        workbook; a change that was being written may be there in part. Close this pane, open it again and
        check the workbook: what is unfinished can then be finished or undone. If it happens once more, tell
        whoever gave you the add-in what you were doing.
      </p>
    </div>
  );
}

export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultNotice /> : this.props.children;
  }
}
