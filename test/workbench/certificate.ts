/** The workbench's own certificate for https on localhost: office.js does not speak to a page without https. Kept in .cache/ and renewed before it ends. */
import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;
/** Browsers take no certificate for longer than 398 days. */
const lifetime = 390 * day;
const renewBefore = 14 * day;

export async function localhostCertificate(cacheFolder: string): Promise<Certificate> {
  const folder = path.join(cacheFolder, "certificate");
  const kept = await read(folder);
  if (kept && Date.parse(new X509Certificate(kept.cert).validTo) - Date.now() > renewBefore) return kept;
  const made = await make();
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(path.join(folder, "localhost.key"), made.key, { mode: 0o600 }),
    writeFile(path.join(folder, "localhost.crt"), made.cert),
  ]);
  return made;
}

/** By which a browser can be told to trust it. */
export function keyHash({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

async function read(folder: string): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((name) => readFile(path.join(folder, name), "utf8")),
    );
    return key && cert ? { key, cert } : null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}

async function make(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + lifetime),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert };
}
