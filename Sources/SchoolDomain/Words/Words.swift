/// The catalog of all words for people, in three languages, by theme in the files of this folder.
///
/// A text with parts that vary is a function. Identifiers are not here: they are English in every language.
public enum Words {}
