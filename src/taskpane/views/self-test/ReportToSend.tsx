/** The report of the self-test as text, to be copied and sent. */
import { CopyableText } from '../CopyableText';

export const ReportToSend = ({ text }: { readonly text: string }) => (
  <CopyableText id="self-test-text" label="Report to send" text={text} copy="Copy the report" rows={6} />
);
