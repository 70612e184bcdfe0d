/// What the page does: puts the notes beside their words, lights up what belongs together, closes
/// notes with Escape, opens everything for the printer. Without it all can be read too.
enum PageScript {
  /// The script. It holds no character that XML would want escaped, so that the page is both.
  static let source = """

    (function () {
      "use strict";
      var wide = window.matchMedia("(min-width: 66rem)");
      var article = document.getElementById("article");
      function all(selector) { return Array.from(document.querySelectorAll(selector)); }
      function reference(note) { return document.getElementById("r" + note.id.slice(1)); }
      function place() {
        var notes = all(".note");
        notes.forEach(function (note) { note.style.top = ""; });
        article.style.minHeight = "";
        document.documentElement.classList.toggle("placed", wide.matches);
        if (!wide.matches) { return; }
        var start = article.getBoundingClientRect().top;
        var measured = notes.filter(function (note) { return note.getClientRects().length; });
        measured = measured.map(function (note) {
          var words = reference(note);
          var frame = note.parentNode.getBoundingClientRect().top;
          var seen = words ? words.getClientRects().length : 0;
          return {
            note: note, frame: frame, height: note.offsetHeight,
            wanted: seen ? words.getBoundingClientRect().top - 5 : frame
          };
        });
        var floor = start;
        measured.forEach(function (item) {
          var top = Math.max(item.wanted, floor);
          item.note.style.top = (top - item.frame) + "px";
          floor = top + item.height + 7;
        });
        article.style.minHeight = Math.max(0, floor - start) + "px";
      }
      function light(target) {
        all(".on").forEach(function (item) { item.classList.remove("on"); });
        var item = target ? target.closest("[data-n]") : null;
        if (!item) { return; }
        var name = item.getAttribute("data-n");
        all("[data-n]").forEach(function (other) {
          if (other.getAttribute("data-n") === name) { other.classList.add("on"); }
        });
      }
      function reveal() {
        var id = decodeURIComponent(window.location.hash.slice(1));
        var item = id ? document.getElementById(id) : null;
        if (!item) { return; }
        var around = item.parentNode.closest("details");
        while (around) { around.open = true; around = around.parentNode.closest("details"); }
        if (item.classList.contains("note")) {
          var summary = item.querySelector("summary");
          if (summary) { summary.focus({ preventScroll: true }); }
          light(item);
        }
        item.scrollIntoView({ block: "nearest" });
      }
      document.addEventListener("mouseover", function (event) { light(event.target); });
      document.addEventListener("focusin", function (event) { light(event.target); });
      document.addEventListener("toggle", place, true);
      document.addEventListener("change", place);
      document.addEventListener("keydown", function (event) {
        if (event.key !== "Escape") { return; }
        var note = document.activeElement ? document.activeElement.closest(".note") : null;
        all(".note details[open]").forEach(function (item) { item.open = false; });
        light(null);
        var words = note ? reference(note) : null;
        if (words) { words.focus(); }
      });
      var opened = [];
      window.addEventListener("beforeprint", function () {
        opened = all("details:not([open])");
        opened.forEach(function (item) { item.open = true; });
      });
      window.addEventListener("afterprint", function () {
        opened.forEach(function (item) { item.open = false; });
        place();
      });
      window.addEventListener("hashchange", reveal);
      window.addEventListener("resize", place);
      place();
      reveal();
    })();

    """
}
