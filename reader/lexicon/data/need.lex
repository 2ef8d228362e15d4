# People in need, by sector.

in_need | n: people in need | loc=place
