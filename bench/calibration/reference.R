# What R's packages survey and boot make of one stored case, for tests/tally/change/reference.test.ts. Run it from the root:
#   Rscript bench/calibration/reference.R > tests/tally/change/reference.json
suppressPackageStartupMessages({
  library(survey)
  library(boot)
})
options(digits = 17)

case <- data.frame(
  unit = c(paste0("a", 1:9), paste0("b", 1:7)),
  body = rep(c("reference", "target"), c(9, 7)),
  hits = c(0, 2, 1, 5, 0, 3, 1, 0, 2, 4, 7, 2, 6, 3, 9, 5),
  words = c(410, 655, 302, 871, 288, 540, 733, 419, 602, 511, 640, 377, 820, 455, 903, 610),
  positive = c(3, 1, 4, 0, 2, 5, 1, 0, 3, 1, 0, 0, 2, 1, 0, 1)
)

# Each body is its own design, with its units as clusters of one.
own <- lapply(split(case, case$body), function(cell) {
  design <- svydesign(ids = ~unit, weights = ~1, data = cell)
  ratio <- svyratio(~hits, ~words, design)
  list(rate = 1000 * coef(ratio)[[1]], se = 1000 * SE(ratio)[[1]])
})

# Authors who speak in both bodies: one design, whose clusters they are.
shared <- data.frame(
  author = rep(letters[1:8], 2),
  body = rep(c("reference", "target"), each = 8),
  hits = c(1, 3, 0, 5, 2, 4, 1, 2, 2, 6, 1, 7, 2, 8, 3, 2),
  words = c(500, 620, 410, 830, 505, 700, 450, 520, 480, 640, 390, 870, 515, 720, 470, 500)
)
design <- svydesign(ids = ~author, weights = ~1, data = shared)
both <- svyby(~hits, ~body, design, svyratio, denominator = ~words, covmat = TRUE)
covariance <- vcov(both)

# Resamples of the units of the reference, drawn by boot and stored.
set.seed(20310624)
reference <- case[case$body == "reference", ]
statistic <- function(data, drawn) {
  sample <- data[drawn, ]
  c(
    1000 * sum(sample$hits) / sum(sample$words),
    log(sum(sample$positive) + .5) - log(sum(sample$hits) + .5)
  )
}
resampled <- boot(reference, statistic, R = 40)

# Local regression of degree 1, computed at every point, with weights; and tails of counts.
month <- 1:14
rate <- c(2.1, 2.4, 1.9, 3.2, 3.9, 3.1, 4.4, 5.2, 4.8, 3.9, 3.1, 2.8, 2.2, 2.6)
weight <- c(410, 655, 302, 871, 288, 540, 733, 419, 602, 511, 640, 377, 820, 455)
local <- loess(rate ~ month, weights = weight, span = .6, degree = 1, control = loess.control(surface = "direct", statistics = "exact"))
band <- predict(local, data.frame(month = month), se = TRUE)

number <- function(values) paste0("[", paste(format(unlist(values), digits = 17, trim = TRUE), collapse = ", "), "]")
rows <- function(matrix) paste0("[", paste(apply(matrix, 1, number), collapse = ",\n    "), "]")
cat(
  "{\n",
  '  "r": "', R.version$major, ".", R.version$minor, '", "survey": "', format(packageVersion("survey")),
  '", "boot": "', format(packageVersion("boot")), '",\n',
  '  "units": { "hits": ', number(case$hits), ', "words": ', number(case$words), ', "positive": ', number(case$positive), ", \"reference\": 9 },\n",
  '  "reference": ', number(own$reference), ', "target": ', number(own$target), ",\n",
  '  "shared": { "hits": ', number(shared$hits), ', "words": ', number(shared$words), ' },\n',
  '  "sharedSe": ', number(1000 * sqrt(diag(covariance))), ', "sharedCorrelation": ', format(covariance[1, 2] / sqrt(prod(diag(covariance))), digits = 17), ",\n",
  '  "indices": ', rows(boot.array(resampled, indices = TRUE)), ",\n",
  '  "resampled": ', rows(resampled$t), ",\n",
  '  "loess": { "rate": ', number(rate), ', "weight": ', number(weight), ', "fit": ', number(band$fit), ', "se": ', number(band$se.fit), ', "df": ', format(band$df, digits = 17), " },\n",
  '  "poissonTail": ', number(ppois(c(0, 2, 5, 40), c(3.2, 9.5, 12, 60))), ",\n",
  '  "negativeBinomialTail": ', number(pnbinom(c(0, 2, 5, 40), size = c(1.5, 4, .7, 30), mu = c(3.2, 9.5, 12, 60))), "\n",
  "}\n",
  sep = ""
)
