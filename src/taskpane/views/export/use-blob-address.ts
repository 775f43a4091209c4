/** A blob URL for a file in memory, revoked when the view closes. */
import { useEffect, useState } from 'react';
import type { ExportedFile } from '../../../app/export/exported';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  zip: 'application/zip',
} as const;

export function useBlobAddress(file: ExportedFile): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: TYPES[file.type] }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
