# Counts the words of a lexicon per document with tidytext, as a whole process: Rscript tidytext.R <folder> <terms.csv> <out.csv>
suppressMessages({ library(tidytext); library(dplyr) })
arguments <- commandArgs(trailingOnly = TRUE)
paths <- list.files(arguments[1], pattern = "\\.txt$", recursive = TRUE, full.names = TRUE)
texts <- tibble(document = paths, text = vapply(paths, function(path) paste(readLines(path, warn = FALSE), collapse = "\n"), ""))
terms <- read.csv(arguments[2])
counts <- texts |> unnest_tokens(entry, text) |> inner_join(terms, by = "entry", relationship = "many-to-many") |> count(document, category)
write.csv(counts, arguments[3], row.names = FALSE)
