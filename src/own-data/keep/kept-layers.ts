import type { WholeLayer } from "../layers/own-layer.ts";

const DATABASE = "security-gap-map";
const STORE = "own-layers";

/** The columns of a larger file are kept without the file, whose fields can then not be looked up. */
const LARGEST_FILE = 64 * 2 ** 20;

/** What of a layer is kept, and how much room it takes, in bytes. */
export interface KeptLayer extends WholeLayer {
  readonly bytes: number;
}

/** What is kept on this device, in all. */
export interface KeptSummary {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Layers on this device, in the browser's database. It is made when the first layer is kept and goes with the
 * last one, so that nothing is left of it where nothing is kept. All reject where the browser refuses.
 */
export const keptLayers = {
  async all(): Promise<readonly KeptLayer[]> {
    const database = await open("existing");
    if (!database) return [];
    return inStore(database, "readonly", (store) => store.getAll() as IDBRequest<KeptLayer[]>);
  },
  async keep(layer: WholeLayer): Promise<void> {
    const database = await open("made");
    const file = layer.file && layer.file.size <= LARGEST_FILE ? layer.file : null;
    const kept: KeptLayer = { ...layer, file, bytes: bytesOf(layer) + (file?.size ?? 0) };
    await inStore(database, "readwrite", (store) => store.put(kept));
  },
  async forget(id: string): Promise<void> {
    const database = await open("existing");
    if (!database) return;
    const left = await inStore(database, "readwrite", (store) => {
      store.delete(id);
      return store.count();
    });
    if (left === 0) await keptLayers.wipe();
  },
  async wipe(): Promise<void> {
    await answer(indexedDB.deleteDatabase(DATABASE));
  },
};

/** Nothing kept, or nothing that this browser would give. */
export async function summariseKept(): Promise<KeptSummary> {
  try {
    const kept = await keptLayers.all();
    return { count: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch {
    return { count: 0, bytes: 0 };
  }
}

/** Bytes that the columns of a layer take. */
function bytesOf({ joined: { events, join }, read }: WholeLayer): number {
  const columns = [
    ...Object.values(events),
    ...Object.values(join),
    ...join.membership,
    ...Object.values(read.index),
  ];
  const numbers = columns.reduce(
    (sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  );
  const texts = [...events.places, ...events.categories];
  return numbers + texts.reduce((sum, text) => sum + 2 * text.length, 0);
}

function open(how: "made"): Promise<IDBDatabase>;
function open(how: "existing"): Promise<IDBDatabase | null>;
function open(how: "made" | "existing"): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    let isMissing = false;
    request.onupgradeneeded = () => {
      isMissing = how === "existing";
      // To look whether there is one must not make one.
      if (isMissing) request.transaction?.abort();
      else request.result.createObjectStore(STORE, { keyPath: "id" });
    };
    request.onsuccess = () => {
      // Another tab that wipes everything must not have to wait for this one.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => (isMissing ? resolve(null) : reject(request.error));
  });
}

/** Asks the store, and closes the database when that is done. */
function inStore<Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      database.close();
      resolve(request.result);
    };
    transaction.onabort = () => {
      database.close();
      reject(transaction.error);
    };
  });
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
