/* Escape closes an open menu and gives the focus back to what opened it. */
document.addEventListener("keydown", (event) => {
  const menu = document.querySelector("details.sl-account[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
