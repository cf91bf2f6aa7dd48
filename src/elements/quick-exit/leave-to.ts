/** Leaves the whole page where a frame may, else the frame. */
export function leaveTo(address: string): void {
  try {
    top!.location.replace(address);
  } catch {
    location.replace(address);
  }
}
