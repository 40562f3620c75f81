// Runs at the end of a page that is one file: unpacks the app and starts it. The policy of the page lets in
// the very text that comes out. What is packed is written as in pack.ts.
(() => {
  const bytesOf = ({ textContent: text, dataset }) => {
    const bytes = new DataView(new ArrayBuffer((text.length / 5) * 4));
    for (let word = 0; word < text.length / 5; word += 1) {
      let value = 0;
      for (let digit = 0; digit < 5; digit += 1) {
        const letter = text.charCodeAt(word * 5 + digit);
        value = value * 85 + (letter === 35 ? 60 : letter) - 40;
      }
      bytes.setUint32(word * 4, value);
    }
    return bytes.buffer.slice(0, Number(dataset.bytes));
  };
  window.unpackText = (id) => {
    const packed = new Blob([bytesOf(document.getElementById(id))]);
    return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
  };
  window.unpackText("packed-app").then((text) => {
    const app = document.createElement("script");
    app.type = "module";
    app.textContent = text;
    document.body.append(app);
  });
})();
