import type { BrowserContextOptions, CDPSession } from "playwright-core";

/** Lighthouse's mobile profile: a middling phone on a slow 4G network. */
export const phoneScreen: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

export const slow4G = {
  latency: 150, // ms, added to each request
  downloadThroughput: kilobits(1.6 * 1024), // bytes a second
  uploadThroughput: kilobits(750),
};

/** How many times slower than this computer. */
export const phoneProcessor = 4;

/**
 * From now on the page of this session has a phone's network and processor. Only the page's main thread is
 * slowed: a worker runs at full speed, so times of a worker say nothing about a phone.
 */
export async function emulatePhone(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...slow4G });
  await session.send("Emulation.setCPUThrottlingRate", { rate: phoneProcessor });
}

function kilobits(perSecond: number): number {
  return (perSecond * 1024) / 8;
}
