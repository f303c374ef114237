// Draws tickets as npos understands their bytes: `node draw_ticket.js ticket.bin...` writes ticket.pgm beside each.
"use strict";

const fs = require("node:fs");
const npos = require("npos");

function asGreyMap(image) {
  const dots = Buffer.alloc(image.width * image.height);
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      dots[y * image.width + x] = image.getPixel(x, y) === 0 ? 0 : 255;
    }
  }
  return Buffer.concat([Buffer.from(`P5 ${image.width} ${image.height} 255\n`), dots]);
}

async function draw(file) {
  const ticket = await npos.parser().parse(fs.readFileSync(file));
  if (ticket.error) throw ticket.error;
  const drawn = ticket.entries.filter((entry) => entry.type === "raster").map((entry) => entry.data);
  if (drawn.length !== 1) throw new Error(`${file} holds ${drawn.length} pictures instead of one`);
  fs.writeFileSync(file.replace(/\.bin$/, ".pgm"), asGreyMap(drawn[0]));
}

Promise.all(process.argv.slice(2).map(draw)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
