"""A believable company to try the desk with: a wholesaler in Murcia, its customers, and a year of its books."""
