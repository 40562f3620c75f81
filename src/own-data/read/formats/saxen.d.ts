declare module "saxen" {
  type Decode = (text: string) => string;

  /** The part of saxen's parser that is used here; the package brings no types. */
  export class Parser {
    on(event: "openTag", hear: (name: string, attributes: () => object, decode: Decode) => void): this;
    on(event: "closeTag", hear: (name: string) => void): this;
    on(event: "text", hear: (text: string, decode: Decode) => void): this;
    on(event: "cdata", hear: (text: string) => void): this;
    on(event: "error", hear: (error: Error) => void): this;
    write(text: string): this;
    end(): unknown;
  }
}
