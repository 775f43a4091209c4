/** A cell's note or comment with its replies, beside the cell that is selected or under the mouse. */
import type { Comment } from '../../model/parts';

interface Props {
  readonly note: Comment;
  /** Pixels within the scrolled sheet. */
  readonly left: number;
  readonly top: number;
}

export function NoteBox({ note, left, top }: Props) {
  const said = [{ author: note.author, text: note.text }, ...note.replies];
  return (
    <div className="note-box" style={{ left, top }} aria-hidden="true">
      {said.map(({ author, text }, at) => (
        <p key={at}>
          {author !== '' && <strong>{author}: </strong>}
          {text}
        </p>
      ))}
    </div>
  );
}
