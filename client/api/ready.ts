/** Whether the server and its database are there to answer. */
export async function isReady(): Promise<boolean> {
  try {
    const response = await fetch("/api/health/ready", { cache: "no-store" });
    return response.ok;
  } catch {
    return false;
  }
}
