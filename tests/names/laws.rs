//! Laws that folding and the index keep for every text.
