/// Every word that people read, by theme: one file of this folder each.
public enum Words {}
