import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";

const root = document.getElementById("root");
const today = new Date().toISOString().slice(0, 10); // the day of the answers: ages are counted to it
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App now={today} />
    </StrictMode>,
  );
}
