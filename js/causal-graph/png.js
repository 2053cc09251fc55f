// An SVG document as a picture of dots, drawn by the browser.

const FINER = 2;

/** A Blob with the PNG of `svg`, at twice the resolution of `size`, [width, height] in CSS pixels. */
export async function pngOf(svg, [width, height]) {
  // Drawn at the size that it says: scaled up afterwards it would be blurred in some browsers.
  const large = svg.replace(/(<svg [^>]*?)width="[^"]*" height="[^"]*"/, `$1width="${FINER * width}" height="${FINER * height}"`);
  const address = URL.createObjectURL(new Blob([large], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [FINER * width, FINER * height];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("this browser made no picture"))), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}
