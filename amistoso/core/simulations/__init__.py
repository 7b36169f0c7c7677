"""What a protocol would do: played over a company's own past, and over made-up customers with stated behaviour.

The decisions are those of `core.reminders.decide` on a real Case. Here is only the world around them: books that
change, customers that react, and what is counted.
"""
