const RADIANS = Math.PI / 180;

/** A table a degree fine stays close to the processor; what is left over is small enough for a short series. */
const WHOLE = Array.from({ length: 361 }, (_, i) => (i - 180) * RADIANS);
const SIN = Float64Array.from(WHOLE, Math.sin);
const COS = Float64Array.from(WHOLE, Math.cos);

/** A place on the sphere of radius 1, and the sines and cosines that it was made of. */
export class UnitVector {
  x = 1;
  y = 0;
  z = 0;
  sinLng = 0;
  cosLng = 1;
  cosLat = 1;

  /** Moves to a place given in degrees: longitude -180 to 180, latitude -90 to 90. */
  moveTo(lng: number, lat: number): void {
    const i = (lng + 180.5) | 0;
    const j = (lat + 180.5) | 0;
    const a = (lng + 180 - i) * RADIANS;
    const b = (lat + 180 - j) * RADIANS;
    const sinA = smallSin(a);
    const cosA = smallCos(a);
    const sinB = smallSin(b);
    const cosB = smallCos(b);
    const sinI = SIN[i] as number;
    const cosI = COS[i] as number;
    const sinJ = SIN[j] as number;
    const cosJ = COS[j] as number;
    this.sinLng = sinI * cosA + cosI * sinA;
    this.cosLng = cosI * cosA - sinI * sinA;
    this.cosLat = cosJ * cosB - sinJ * sinB;
    this.x = this.cosLat * this.cosLng;
    this.y = this.cosLat * this.sinLng;
    this.z = sinJ * cosB + cosJ * sinB;
  }
}

// Products, not quotients: a division takes as long as all the rest.
const smallSin = (a: number): number => a * (1 - a * a * (1 / 6) * (1 - a * a * (1 / 20)));
const smallCos = (a: number): number => 1 - a * a * 0.5 * (1 - a * a * (1 / 12) * (1 - a * a * (1 / 30)));
