package fr.amiable.ui.common;

/** How the owner wants the window: light, dark, or as the rest of the computer. */
public enum Appearance {
    LIGHT,
    DARK,
    SYSTEM
}
