export interface Publisher {
  readonly council: string | null;
  readonly contact: string | null;
}

export function readPublisher(env: {
  readonly council?: string | true;
  readonly contact?: string | true;
}): Publisher;
export function fillPublisher(manifest: string, publisher: Publisher): string;
