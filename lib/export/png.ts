/**
 * Turns a standalone SVG picture into a PNG. The one part of the exports that needs a browser.
 *
 * Shape:  SVG text with its size in px in, PNG bytes of `scale` times that size out.
 * Errors: Error if the browser cannot read the picture or refuses to encode it.
 */
export async function toPng(svg: string, width: number, height: number, scale = 1): Promise<Blob> {
  const image = await readPicture(svg);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw the picture on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("picture not encoded"))), "image/png");
  });
}

async function readPicture(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => {
    throw new Error("picture not readable by this browser");
  });
  return image;
}
